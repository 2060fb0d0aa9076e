package org.yidiantong.organization;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The post of an information officer (平台信息员) in a unit. The person who holds it is not
 * recorded.
 *
 * @param code unique in the district
 * @param unit code of the unit
 */
@ValueObject
public record InformationOfficer(String code, UnitCode unit) {
}
