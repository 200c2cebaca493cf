package pe.quipu.plan;

import java.math.BigDecimal;

/** Budget ceiling of a unit, soles (Directiva 003-2016-MPH/17, art. 5 d). */
public record Techo(int ejercicio, String unidad, String rubro, String generica, BigDecimal soles) {}
