package org.yidiantong.disclosure.ledger;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The check of a month by the village supervision committee (村务监督委员会), which has signed a
 * sheet of its rows.
 *
 * @param name of the member who signed, masked in what is published
 * @param on the day on the sheet
 */
@ValueObject
public record CommitteeCheck(String name, LocalDate on) {

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "CommitteeCheck[" + this.on + "]";
	}

}
