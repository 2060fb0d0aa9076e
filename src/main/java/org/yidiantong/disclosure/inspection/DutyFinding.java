package org.yidiantong.disclosure.inspection;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.disclosure.Period;

/**
 * A finding about a disclosure.
 *
 * @param detail the day that was missed, or the code of the period that was copied; empty
 * for {@link DutyFindingKind#EMPTY}
 */
@ValueObject
public record DutyFinding(DutyFindingKind kind, String detail) {

	/** The detail for a page in a language. */
	public String shown(String language) {
		return (this.kind != DutyFindingKind.COPIED || "en".equals(language)) ? this.detail
				: Period.known(this.detail).chinese();
	}

}
