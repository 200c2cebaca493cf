package pe.quipu.ficha;

import java.util.List;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Lista;
import pe.quipu.formato.Lista.Opcion;

/** A form with a column of every type, small enough to be drawn. */
final class FormaDePrueba {
    static final Formato TIPOS = FormatoReader.read("""
            formato: prueba
            version: 1
            titulo: Prueba
            listas:
              color: [rojo, ámbar, verde]
              unidad_medida: [Informe, Expediente]
            hojas:
              - clave: datos
                nombre: Datos
                alias: [Información]
                clase: tabla
                clave_fila: codigo
                columnas:
                  - {clave: codigo, encabezado: Código, tipo: codigo, llena: plan}
                  - {clave: texto, encabezado: Descripción, alias: [Denominación], largo: 10}
                  - {clave: entero, encabezado: Cuenta, tipo: entero, minimo: 0}
                  - {clave: cantidad, encabezado: Cantidad, tipo: cantidad, minimo: 0, maximo: 1000000, especiales: true}
                  - {clave: soles, encabezado: Soles, tipo: soles}
                  - {clave: porcentaje, encabezado: "% de avance 1/", tipo: porcentaje}
                  - {clave: fecha, encabezado: Plazo, tipo: fecha}
                  - {clave: lista, encabezado: Color, tipo: lista, lista: color}
                  - {clave: medida, encabezado: Unidad de medida, alias: [U.M.], tipo: lista, lista: unidad_medida}
                  - {clave: aei, encabezado: AEI, tipo: lista, lista: aei}
                  - {clave: centro, encabezado: Centro de costo, tipo: lista, lista: centro_costo}
                  - {clave: unidad, encabezado: Unidad, tipo: codigo, lista: centro_costo}
                  - {clave: cui, encabezado: CUI, tipo: codigo, largo: 7}
                  - {clave: logro, encabezado: Logro esperado, tipo: logro, minimo: 0, maximo: 1000}
                  - {clave: suma, encabezado: Suma, tipo: cantidad, formula: "{entero}+{cantidad}"}
            """)
            .con(List.of(
                    new Lista(
                            "aei",
                            List.of(
                                    new Opcion("AEI.02.03", "Espacios de concertación", ""),
                                    new Opcion("AEI.02.04", "Presupuesto participativo", ""))),
                    new Lista(
                            "centro_costo",
                            List.of(new Opcion("03.11", "Rentas", ""), new Opcion("01.10", "Alcaldía", "")))));

    static final Formato MESES = FormatoReader.read("""
            formato: prueba
            version: 1
            titulo: Prueba
            listas: {}
            hojas:
              - clave: datos
                nombre: Datos
                clase: tabla
                clave_fila: codigo
                columnas:
                  - {clave: codigo, encabezado: Código, alias: [Código AO], tipo: codigo, llena: plan}
                  - {clave: programado, meses: true, grupo: Programado, tipo: cantidad, llena: plan}
                  - {clave: ejecutado, meses: true, grupo: Ejecutado, tipo: cantidad}
              - clave: portada
                nombre: Portada
                clase: campos
                columnas:
                  - {clave: entidad, encabezado: Entidad, llena: plan}
                  - {clave: jefe, encabezado: Jefe de la unidad, obligatoria: true}
                  - {clave: total, encabezado: Total, tipo: entero, formula: "1+1"}
            """);

    private FormaDePrueba() {}
}
