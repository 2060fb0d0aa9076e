package org.yidiantong.checklist.finding;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A life event (生活事件), such as 生孩子, with the items that matter then.
 *
 * @param name in Chinese, as people say it
 * @param words other words for it
 * @param items lineages of the items
 */
@ValueObject
public record LifeSituation(String code, String name, String nameEn, List<String> words, List<String> items) {

	public LifeSituation {
		words = List.copyOf(words);
		items = List.copyOf(items);
	}

}
