package pe.quipu.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.Lectura.Motivo;

/** Walks the elements of a part, level by level, without ever building a tree. */
final class XmlCursor implements AutoCloseable {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/";
    static final String RELATIONS_ATTRIBUTE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private final Ilegible malformed;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private XmlCursor(InputStream in, Ilegible malformed) throws XMLStreamException {
        this.in = in;
        this.malformed = malformed;
        xml = FACTORY.createXMLStreamReader(PartText.open(in).orElseThrow(() -> new Refusal(malformed)));
    }

    /** @param malformed what to answer when the part is not XML */
    static XmlCursor open(InputStream in, Ilegible malformed) {
        try {
            return new XmlCursor(in, malformed);
        } catch (XMLStreamException e) {
            throw new Refusal(malformed);
        }
    }

    static XmlCursor open(InputStream in) {
        return open(in, new Ilegible(Motivo.INTERIOR_ANORMAL, ""));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory f = XMLInputFactory.newDefaultFactory();
        f.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        f.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        f.setProperty(XMLInputFactory.IS_COALESCING, false);
        f.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        f.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", Limits.ATTRIBUTES);
        return f;
    }

    int depth() {
        return depth;
    }

    /** Moves to the next child of the element open at that depth; false once that element is closed. */
    boolean nextChild(int parent) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            } else if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /**
     * The same where values stand. A choice between contents would have to be decided there, and programs do not decide
     * alike: what one shows another leaves out.
     */
    boolean nextValue(int parent) {
        boolean found = nextChild(parent);
        if (found && COMPATIBILITY.equals(namespace())) {
            throw new Refusal(malformed);
        }
        return found;
    }

    /** Moves to the root element, which must be of that name in the namespace of spreadsheets. */
    void root(String local) {
        if (!nextChild(0) || !local.equals(xml.getLocalName())) {
            throw new Refusal(malformed);
        } else if (namespace().startsWith(STRICT)) {
            throw Refusal.of(Motivo.ESTRICTO);
        } else if (!MAIN.equals(namespace())) {
            throw new Refusal(malformed);
        }
    }

    /** Reads to the end, so that what follows the root and the checksum are verified. */
    void finish() {
        if (nextChild(0)) {
            throw new Refusal(malformed);
        }
    }

    boolean at(String local) {
        return local.equals(xml.getLocalName()) && MAIN.equals(xml.getNamespaceURI());
    }

    String local() {
        return xml.getLocalName();
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** Empty when absent. */
    String attribute(String local) {
        return attribute("", local);
    }

    String attribute(String namespace, String local) {
        String value = xml.getAttributeValue(namespace, local);
        if (value != null && value.length() > Limits.ATTRIBUTE_CHARS) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
        return value == null ? "" : value;
    }

    /** Appends the text of the current element, which has no children; only so much as shows that it is too long. */
    void text(StringBuilder into) {
        int here = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < here) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                throw new Refusal(malformed);
            }
            boolean text = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (text) {
                int room = Limits.TEXT_CHARS + 1 - into.length();
                into.append(
                        xml.getTextCharacters(), xml.getTextStart(), Math.max(0, Math.min(room, xml.getTextLength())));
            }
        }
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                checkNames();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || depth > Limits.DEPTH) {
                throw Refusal.of(Motivo.INTERIOR_ANORMAL);
            }
            return event;
        } catch (XMLStreamException e) {
            throw new Refusal(malformed);
        }
    }

    /** The parser's table of names grows slow with names made up one by one. */
    private void checkNames() {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.add("xmlns:" + xml.getNamespacePrefix(i));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (names.size() > Limits.NAMES) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new Refusal(malformed);
        }
    }
}
