package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.consolidado.Puntualidad;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Periodo;

/** The deadlines of a year, told from the register alone. */
final class PuntualesTest {
    @TempDir
    Path raiz;

    private static List<String> lines(Oficina o, String periodo) {
        Opciones opciones = new Opciones();
        opciones.carpeta = o.raiz;
        opciones.hoy = LocalDate.parse(o.hoy);
        Taller taller = Taller.open(opciones);
        try (Registro registro = Registro.open(taller.carpeta())) {
            return new Puntuales(taller, registro)
                    .hasta(Periodo.parse(periodo).orElseThrow()).stream()
                            .filter(p -> p.unidad().equals("02"))
                            .map(PuntualesTest::line)
                            .toList();
        }
    }

    private static String line(Puntualidad p) {
        return "%s %s tarde %d, entregas %d, errores %d, aceptada %s"
                .formatted(
                        p.periodo(),
                        p.primera().map(LocalDate::toString).orElse("-"),
                        p.diasTarde(),
                        p.entregas(),
                        p.errores(),
                        p.aceptada().map(LocalDate::toString).orElse("-"));
    }

    /** The folder of 12 April states the reception; the first delivery counts, its correction does not. */
    @Test
    void the_register_is_the_evidence() {
        Oficina o = Aprobada.en(raiz);
        o.entrega(
                "2022-04-12/02.xlsx",
                Papeles.evaluada(o.plantilla("02", T1))
                        .campo("Carátula", "jefe", null)
                        .guarda());
        o.entrega("2022-04-20/02.xlsx", Papeles.evaluada(o.plantilla("02", T1)).guarda());
        o.hoy = "2022-07-30";
        assertEquals(
                List.of(
                        "2022-T1 2022-04-12 tarde 2, entregas 2, errores 1, aceptada 2022-04-20",
                        "2022-T2 - tarde 20, entregas 0, errores 0, aceptada -"),
                lines(o, T2));
    }

    @Test
    void a_quarter_before_the_office_began_is_nobodys_delay() {
        Oficina o = Aprobada.en(raiz);
        o.hoy = "2022-07-09";
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T2)).guarda());
        assertEquals(List.of("2022-T2 2022-07-09 tarde -1, entregas 1, errores 0, aceptada 2022-07-09"), lines(o, T2));
    }

    @Test
    void a_semester_nobody_delivers_as_such_is_told_by_its_quarters() {
        Oficina o = Aprobada.en(raiz);
        o.hoy = "2022-04-09";
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T1)).guarda());
        o.hoy = "2022-07-09";
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T2)).guarda());
        assertEquals(lines(o, T2), lines(o, "2022-S1"));
        assertEquals(2, lines(o, "2022-S1").size());
    }
}
