package org.yidiantong.complaints.export.web;

import java.util.Locale;

import org.yidiantong.organization.OrganizationChart;

import org.springframework.context.MessageSource;

/**
 * The words for an exported list: names of places and units, and messages.
 *
 * @param locale the language of the file
 */
record ListWording(OrganizationChart chart, MessageSource messages, Locale locale) {

	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
