package org.yidiantong.portal.web;

/**
 * A number on a page.
 *
 * @param key of its words
 */
record FigureView(String key, int value) {
}
