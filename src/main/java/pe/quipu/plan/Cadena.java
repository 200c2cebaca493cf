package pe.quipu.plan;

/**
 * The budget chain an activity is charged to (Directiva 003-2016-MPH/17, art. 8.2.1): codes only, empty where the unit
 * does not know them yet.
 *
 * @param categoria a programa presupuestal ({@code 0030}), {@code 9001} acciones centrales or {@code 9002} APNOP
 * @param producto product of the programme or project, seven figures; {@code 3999999} is «sin producto»
 * @param actividad budget activity, work or investment action, seven figures
 */
public record Cadena(
        String categoria, String producto, String actividad, String funcion, String division, String grupo) {
    public static final Cadena NINGUNA = new Cadena("", "", "", "", "", "");
    public static final String SIN_PRODUCTO = "3999999";

    /** 9001 and 9002 take no product; every other category is a programme, which needs one. */
    public boolean esPrograma() {
        return !categoria.isEmpty() && !categoria.equals("9001") && !categoria.equals("9002");
    }
}
