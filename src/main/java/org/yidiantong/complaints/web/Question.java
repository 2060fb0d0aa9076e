package org.yidiantong.complaints.web;

import java.util.Locale;

/**
 * The questions of the form, one per page, in order.
 */
enum Question {

	NATURE, TOWNSHIP, PLACE, ITEM, RESPONDENTS, TEXT, CONTACT, REVIEW;

	/** The template of the question. */
	String view() {
		return "complaints/" + path();
	}

	/** The last part of the address of the question. */
	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
