/**
 * What the office writes for people to read: {@link pe.quipu.informe.PlanOperativoDesigner} tells the plan in the order
 * of Directiva 003-2016-MPH/17, art. 10. The figures are sums of the plan, never computed twice in two ways.
 */
package pe.quipu.informe;
