package pe.quipu.libro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the parts of a sheet; every part not said keeps the plain default. */
public final class HojaBuilder {
    private final String nombre;
    private boolean oculta;
    private Optional<Estilo.Papel> pestana = Optional.empty();
    private final List<Hoja.Columna> columnas = new ArrayList<>();
    private Iterable<Fila> filas = List.of();
    private final List<Validacion> validaciones = new ArrayList<>();
    private final List<FormatoCondicional> condicionales = new ArrayList<>();
    private final List<Grafico> graficos = new ArrayList<>();
    private final List<String> combinadas = new ArrayList<>();
    private boolean protegida;
    private Hoja.Vista vista = Hoja.Vista.SENCILLA;
    private Impresion impresion = Impresion.todo("");

    HojaBuilder(String nombre) {
        this.nombre = nombre;
    }

    public HojaBuilder oculta() {
        oculta = true;
        return this;
    }

    public HojaBuilder pestana(Estilo.Papel color) {
        pestana = Optional.of(color);
        return this;
    }

    public HojaBuilder anchos(int... caracteres) {
        for (int ancho : caracteres) {
            columnas.add(new Hoja.Columna(ancho, false));
        }
        return this;
    }

    public HojaBuilder columnas(List<Hoja.Columna> mas) {
        columnas.addAll(mas);
        return this;
    }

    public HojaBuilder filas(Iterable<Fila> todas) {
        filas = todas;
        return this;
    }

    public HojaBuilder validaciones(List<Validacion> mas) {
        validaciones.addAll(mas);
        return this;
    }

    public HojaBuilder condicional(FormatoCondicional uno) {
        condicionales.add(uno);
        return this;
    }

    public HojaBuilder grafico(Grafico uno) {
        graficos.add(uno);
        return this;
    }

    public HojaBuilder combina(String rango) {
        combinadas.add(rango);
        return this;
    }

    public HojaBuilder protegida() {
        protegida = true;
        return this;
    }

    public HojaBuilder vista(Hoja.Vista una) {
        vista = una;
        return this;
    }

    public HojaBuilder impresion(Impresion una) {
        impresion = una;
        return this;
    }

    public Hoja build() {
        return new Hoja(
                nombre,
                oculta,
                pestana,
                List.copyOf(columnas),
                filas,
                List.copyOf(validaciones),
                List.copyOf(condicionales),
                List.copyOf(graficos),
                List.copyOf(combinadas),
                protegida,
                vista,
                impresion);
    }
}
