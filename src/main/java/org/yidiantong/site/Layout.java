package org.yidiantong.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

/**
 * What the frame around a citizen page shows.
 *
 * @param language of the page, as a tag
 * @param otherLanguage the address of the same page in the other language
 * @param home target of the link "back"
 * @param district the district of the page; null on pages without one
 * @param menu the district's entries
 * @param search address of the district's search; null without one
 * @param demonstration whether the data is fictitious
 */
public record Layout(String language, String otherLanguage, String home, @Nullable District district, List<Link> menu,
		@Nullable String search, boolean demonstration) {

	/**
	 * An entry of the menu.
	 *
	 * @param key of its text
	 * @param address target of the link
	 * @param here whether the page belongs to it
	 */
	public record Link(String key, String address, boolean here) {
	}

}
