package org.yidiantong.complaints.web;

import java.util.Locale;

/**
 * The questions of the form, one per page, in order.
 */
enum Question {

	NATURE, TOWNSHIP, PLACE, ITEM, TEXT, CONTACT, REVIEW;

	/** The template of the question. */
	String view() {
		return "complaints/" + name().toLowerCase(Locale.ROOT);
	}

}
