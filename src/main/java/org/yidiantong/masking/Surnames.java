package org.yidiantong.masking;

import java.util.Set;

/**
 * Chinese surnames, of one character and of two.
 */
final class Surnames {

	private static final String SINGLE = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛"
			+ "阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖樊殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦柳邢岳齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫"
			+ "查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞"
			+ "卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆皮卡元平萧尚";

	private static final Set<String> DOUBLE = Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文",
			"司徒", "令狐", "夏侯", "端木", "轩辕", "南宫", "独孤", "呼延", "申屠", "百里", "闻人", "淳于", "单于", "钟离", "太史", "公冶", "宗政", "濮阳",
			"澹台", "拓跋", "西门", "第五");

	private Surnames() {
	}

	/** Whether a surname is also a common word after a label (申请人于每年). */
	static boolean isWord(char surname) {
		return "于向应时单常和来都原官保全井练花平明水银云昌党计".indexOf(surname) >= 0;
	}

	/**
	 * The length of the surname at the start of a text; 0 without one. A character beyond
	 * the basic plane, which hardly stands anywhere but in a name, counts as one.
	 */
	static int length(String text) {
		if (text.length() > 1 && DOUBLE.contains(text.substring(0, 2))) {
			return 2;
		}
		return (!text.isEmpty() && (SINGLE.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == NormalizedText.RARE_HAN))
				? 1 : 0;
	}

}
