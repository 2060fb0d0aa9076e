package org.yidiantong.reporting;

import java.util.Map;

/**
 * The templates in a district's folder; the built-in one is used where there is none.
 *
 * @param templates contents of files by their keys in {@link Templates}
 */
record TemplateDraft(Map<String, byte[]> templates) {

	TemplateDraft {
		templates = Map.copyOf(templates);
	}

}
