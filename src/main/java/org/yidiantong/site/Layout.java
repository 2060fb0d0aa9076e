package org.yidiantong.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

/**
 * What the frame around a citizen page shows.
 *
 * @param language of the page, as a tag
 * @param otherLanguage the address of the same page in the other language
 * @param home where "back" leads
 * @param district whose page it is; null on pages of no district
 * @param menu the district's entries
 * @param demonstration whether the data is made up
 */
public record Layout(String language, String otherLanguage, String home, @Nullable District district, List<Link> menu,
		boolean demonstration) {

	/**
	 * An entry of the menu.
	 *
	 * @param key of its text
	 * @param address where it leads
	 * @param here whether the page belongs to it
	 */
	public record Link(String key, String address, boolean here) {
	}

}
