package org.yidiantong.checklist.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the cells of a workbook say for the codes of a list.
 */
final class SheetWords {

	static final Map<String, String> APPLIES = of("VILLAGE", "村", "COMMUNITY", "社区");

	static final Map<String, String> LEAD = of("VILLAGE", "村（社区）", "TOWNSHIP", "乡镇（街道）", "DEPARTMENT", "县区直部门");

	static final Map<String, String> GRADE = of("SIMPLE", "简易", "GENERAL", "一般", "COMPLEX", "复杂");

	static final Map<String, String> FLAG = of("true", "是", "false", "否");

	static final Map<String, String> PORTFOLIO = of("PARTY", "组织党务口", "CIVIL", "民政社保口", "AGRI", "农业农村口", "FINANCE",
			"财政发改口", "BUILD", "住建自然资源口", "HEALTH", "卫健医保口", "LEGAL", "政法综合口", "CULTURE", "教育文化口");

	static final Map<String, String> UNIT = of("WORKING_DAY", "工作日", "CALENDAR_DAY", "日", "MONTH", "月");

	static final Map<String, String> BOUND = of("MIN", "不少于", "MAX", "不超过");

	static final Map<String, String> SOURCE = of("LAW", "法律法规", "NORM", "规范性文件", "LOCAL", "本清单");

	static final Map<String, String> HOW = of("PLATFORM", "本平台", "NOTICE_BOARD", "公示栏", "WECHAT_GROUP", "微信群");

	static final Map<String, String> FREQUENCY = of("EVENT", "一事一公开", "MONTHLY", "每月", "QUARTERLY", "每季度", "ANNUAL",
			"每年");

	static final Map<String, String> AUDIENCE = of("PUBLIC", "所有人", "VILLAGE", "本村（社区）群众", "PARTY_MEMBERS", "党员");

	static final Map<String, String> GROUP = of("COLLECTIVE", "集体管理", "SERVICE", "便民服务");

	private SheetWords() {
	}

	private static Map<String, String> of(String... pairs) {
		Map<String, String> words = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			words.put(pairs[i], pairs[i + 1]);
		}
		return words;
	}

}
