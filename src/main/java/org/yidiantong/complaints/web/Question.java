package org.yidiantong.complaints.web;

import java.util.Locale;

/**
 * The questions of the form, one a page, in their order.
 */
enum Question {

	NATURE, TOWNSHIP, PLACE, ITEM, TEXT, CONTACT, REVIEW;

	/** The template that asks it. */
	String view() {
		return "complaints/" + name().toLowerCase(Locale.ROOT);
	}

}
