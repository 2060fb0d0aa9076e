package org.yidiantong.disclosure.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Facts that must never be published next to a person's name.
 */
public enum SensitiveClass {

	/** 残疾 */
	DISABILITY("残疾|残障|护理补贴|残补|伤残"),

	/** 病情 */
	ILLNESS("重病|大病|疾病|患病|病种|慢性?病|精神病|精神障碍|艾滋|癌|尿毒症|因病"),

	/** 未成年人 */
	MINORS("未成年|孤儿|困境儿童|留守儿童|儿童|无人抚养"),

	/** 计划生育特殊家庭 */
	SPECIAL_FAMILIES("特别扶助|特殊家庭|失独"),

	/** 投诉人 */
	COMPLAINANTS("投诉人|举报人|反映人|信访人|上访");

	private final Pattern words;

	SensitiveClass(String words) {
		this.words = Pattern.compile(words);
	}

	/** The first sensitive class that a text reveals, regardless of spacing. */
	public static Optional<SensitiveClass> in(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
		return Arrays.stream(values()).filter((one) -> one.words.matcher(plain).find()).findFirst();
	}

}
