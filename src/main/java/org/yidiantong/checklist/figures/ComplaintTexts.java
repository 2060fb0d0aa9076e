package org.yidiantong.checklist.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * The texts of complaints of the bound district, for what many of them have in common.
 * Only accepted ones, and never a report about how power was used. The module that has
 * the complaints implements it.
 */
public interface ComplaintTexts {

	/**
	 * The texts of complaints about nothing on the list, filed on these days, both
	 * included; the newest first.
	 * @param most how many to read at most
	 */
	List<ComplaintText> outsideTheList(LocalDate from, LocalDate to, int most);

	/** As above, of complaints about an item of the list. */
	List<ComplaintText> onTheList(LocalDate from, LocalDate to, int most);

}
