package org.yidiantong.portal.web;

/**
 * A number on a page.
 *
 * @param key message key of its label
 */
record FigureView(String key, int value) {
}
