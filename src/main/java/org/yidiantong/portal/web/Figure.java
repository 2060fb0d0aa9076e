package org.yidiantong.portal.web;

/**
 * A number on a page.
 *
 * @param key of its words
 */
record Figure(String key, int value) {
}
