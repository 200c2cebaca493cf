package pe.quipu.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;

/** Results go to the standard output, progress and warnings to the error output; with JSON, only the document. */
record Consola(PrintStream out, PrintStream err, boolean json, boolean silencioso) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** A line of the result. */
    void result(String linea) {
        if (!json) {
            out.println(linea);
        }
    }

    /** The result as JSON. */
    void document(Object documento) {
        if (json) {
            try {
                out.println(JSON.writeValueAsString(documento));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void progress(String linea) {
        if (!silencioso) {
            err.println(linea);
        }
    }

    /** Said even in silence. */
    void warn(String linea) {
        err.println(linea);
    }
}
