package org.yidiantong.disclosure;

import java.util.Map;

import org.yidiantong.site.PageFragment;

import org.springframework.stereotype.Component;

/**
 * Has the page of a place written anew as soon as something is published there. Not by
 * the district's revision, which would have every page of the district written anew a
 * hundred times a day; and not by writing the page at each request, since it is where the
 * QR code on each notice board leads. What it costs is one look by primary key, on this
 * page only.
 */
@Component
class PlacePageVersion implements PageFragment {

	private final PublishedDisclosures disclosures;

	PlacePageVersion(PublishedDisclosures disclosures) {
		this.disclosures = disclosures;
	}

	@Override
	public String name() {
		return "disclosures";
	}

	@Override
	public String edition(Map<String, String> variables) {
		return Integer.toString(this.disclosures.edition(variables.getOrDefault("place", "")));
	}

}
