package org.yidiantong.site;

/**
 * An entry of the citizens' menu. A module that has pages contributes its entries as
 * beans; the layout knows no page by name.
 *
 * @param key of its text in the message bundles
 * @param path below the district, beginning with a slash
 * @param order the lower, the earlier
 */
public record MenuEntry(String key, String path, int order) {
}
