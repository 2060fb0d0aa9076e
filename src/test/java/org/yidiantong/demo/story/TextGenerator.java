package org.yidiantong.demo.story;

import java.util.Map;
import java.util.Random;

/**
 * What people write. Where a name is real only lamps, drains and dust are told; what
 * somebody is said to have done is told of 示范村 alone. No person is named.
 */
final class TextGenerator {

	private static final Map<String, String[]> ASKED = Map.ofEntries(
			Map.entry("L01",
					new String[] { "{p}第{n}组路口的路灯不亮，晚上出行不方便。", "{p}第{n}组门前水沟堵了，下雨就积水。", "{p}去第{n}组的路上有几处坑洼，请修补。",
							"{p}第{n}组的自来水水压小，请来看看。", "{p}文化广场边的路灯一闪一闪，请检修。" }),
			Map.entry("L03", new String[] { "{p}附近施工扬尘大，窗台上一层灰，请督促洒水。", "{p}路边垃圾桶满了没有及时清运，有气味。", "{p}门口下水道返味，请疏通。" }),
			Map.entry("B16", new String[] { "想申请低保，请问{p}什么时候评议？", "{p}第{n}组咨询低保复核需要哪些材料。", "低保申请交上去一个多月了，想知道到哪一步了。" }),
			Map.entry("B27", new String[] { "{p}第{n}组想翻建老房，请问宅基地怎么报批？", "建房申请交到{p}以后一直没有回音，请问进度。" }),
			Map.entry("B23", new String[] { "{p}第{n}组今年耕地地力保护补贴还没有到账，请查一下。", "想核对一下{p}登记的补贴面积。" }),
			Map.entry("B03", new String[] { "{p}公示栏的内容好久没有更新了，请补上。", "想看{p}第三季度的村务公开，平台上没有找到。" }),
			Map.entry("B33", new String[] { "{p}第{n}组两家为排水的事说不拢，请来调解。", "{p}第{n}组因为田埂界线有争执，请帮忙协调。" }),
			Map.entry("B09", new String[] { "请问{p}修路占地的补偿款什么时候发？", "{p}第{n}组想核对征地补偿的面积和标准。" }),
			Map.entry("B13", new String[] { "{p}新修的水泥路边上有裂缝，请看看是否在保修期。", "{p}第{n}组的水渠完工了，请问什么时候验收公示？" }),
			Map.entry("B07", new String[] { "{p}的鱼塘要到期了，请问下一轮发包怎么报名？", "想了解{p}村部门面房出租的价格和期限。" }),
			Map.entry("B06", new String[] { "{p}去年的办公开支公开得不细，请核实。", "{p}有一笔工钱说是报过账了，但公开表上找不到，请核实。" }),
			Map.entry("B29", new String[] { "请问{p}今年的医保缴费到哪天截止？", "交了医保费，手机上查不到，请{p}帮忙查一下。" }),
			Map.entry("B22", new String[] { "{p}第{n}组的老房子漏雨，想问能不能申请危房改造。" }),
			Map.entry("B12", new String[] { "{p}修塘坝的项目请问是怎么定的施工队？", "想知道{p}下一步修路的计划。" }),
			Map.entry("B26", new String[] { "家里收入减少，想请{p}上门看看能不能纳入监测。" }),
			Map.entry("B20", new String[] { "老人满80岁了，请问高龄津贴在{p}怎么办？" }),
			Map.entry("B30", new String[] { "请问养老保险到龄后怎么领，{p}能不能代办？" }),
			Map.entry("B18", new String[] { "家里遇到临时困难，请问{p}怎么申请临时救助？" }),
			Map.entry("B28", new String[] { "{p}第{n}组的土地流转合同和面积对不上，请核对。", "流转的田到期了，想问{p}怎么续签。" }),
			Map.entry("B05", new String[] { "{p}的公益性岗位请问什么时候招人？" }),
			Map.entry("B01", new String[] { "{p}最近一次村民代表会议的结果请公开一下。" }),
			Map.entry("B14", new String[] { "{p}一事一议修的路有一段起皮，请查看质量。" }),
			Map.entry("B19", new String[] { "两项补贴复核，请问要到{p}交什么材料？" }),
			Map.entry("B25", new String[] { "夏天大风刮坏的屋顶，请问{p}登记的救助什么时候发？" }),
			Map.entry("B31", new String[] { "退役优待证的信息有误，请{p}帮忙更正。" }),
			Map.entry("B32", new String[] { "请问{p}能不能开居住证明？" }));

	private static final Map<String, String> ANSWERED = Map.of("L01", "已到现场查看并修好，同时查看了同一路段的同类设施。", "L03",
			"已到现场查看，责任方当场整改，三天后又去看过一次，没有反弹。");

	private final Random random;

	TextGenerator(Random random) {
		this.random = random;
	}

	String asked(ComplaintDraft one, String place) {
		String[] texts = ASKED.get(one.item);
		return texts[this.random.nextInt(texts.length)].replace("{p}", place)
			.replace("{n}", String.valueOf(1 + this.random.nextInt(9)));
	}

	static String answered(ComplaintDraft one) {
		return ANSWERED.getOrDefault(one.item, "已经核实，办理情况和政策依据当面作了说明，需要的材料一次告知。");
	}

}
