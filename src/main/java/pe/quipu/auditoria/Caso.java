package pe.quipu.auditoria;

import java.util.Optional;
import pe.quipu.plan.Estructura;

/**
 * A report on the auditor's desk.
 *
 * @param estructura who depends on whom and which way an indicator goes; empty without a workspace
 * @param corrimientos amounts that fit their printed percentage with other zeros: worked out once, looked at by several
 */
record Caso(Publicado publicado, Optional<Estructura> estructura, Corrimientos corrimientos) {
    static Caso of(Publicado publicado, Optional<Estructura> estructura) {
        return new Caso(publicado, estructura, Corrimientos.of(publicado));
    }

    Publicado.Tabla tabla(String clave) {
        return publicado.tabla(clave);
    }
}
