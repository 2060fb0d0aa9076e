package org.yidiantong.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times to come in answers, and what only looks like one. It is Wednesday 2021-12-15,
 * 09:09.
 */
class FutureTimeUnitTests {

	private static final Instant NOW = at("2021-12-15T09:09:00");

	@ParameterizedTest
	@ValueSource(strings = { "已更换灯头，12月15日晚亮灯", "12月15日下午3点通水", "12月15日20:30送电", "今晚亮灯", "今天下午安装", "今日晚上来电", "明天修好",
			"明日完工", "明早派人到场", "请等到后天", "后天上午安装", "大后天送到", "下周完成", "下周三施工", "下星期一开工", "下个月验收", "下月初发放", "下季度公示", "月底前完成",
			"本月底完工", "年底前全部修好", "春节前发放到位", "元旦前完工", "节后开工", "明年再修", "明春补种", "12月20日前完成整改", "12月20号修", "１２月２０日安装",
			"十二月二十日前修好", "12月廿五日开会", "20日前完工", "本月28号修好", "1月5日前修好", "2022年3月完成", "2022-01-10 前修好", "2022/1/10安装",
			"2022.1.10安装", "明年3月1日前", "3天内修好", "五个工作日内答复", "一周内解决", "24小时内到场", "本周五安装", "星期六派人去", "本周内解决", "年内完成",
			"12月底前完工", "1月份完成", "他说明天修好", "汛期前清淤", "今天18点前修好", "今天17:30恢复供水", "下午3点通水", "我们下午派人来修", "中午前修好", "晚上七点送电",
			"傍晚送来新灯", "三天后安装", "3天后上门安装", "两小时后恢复供水", "一周以后完成", "半个月内修好", "半年内完成", "过两天来修", "过几天安装", "近日安装", "近期修复",
			"1月中旬安装", "一月份施工", "2022年1月安装", "2022年初完成", "2022年第一季度完成", "2022年再安排修建", "本月下旬安装", "十六日安装", "二十号前修好",
			"16号上午装", "15日晚亮灯", "下下周安装", "12/20前修好", "12.20前修好", "12-20安装", "今日内修复", "今天之内修好", "年前修好", "两三天内修好",
			"半天就能修好", "5号前修好", "本周末施工" })
	void findsATimeToCome(String answer) {
		assertThat(FutureTime.in(answer, NOW)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12月15日上午已修好", "12月14日晚已亮灯", "12月15日修好", "11月20日完工", "2021年3月完成", "2021-12-10 已修好",
			"2020.5.1前建成", "去年12月20日安装", "我们明白您的难处", "已说明天气原因", "情况说明日前已寄出", "查明年初的账目", "光明日报有报道", "经查明确有此事", "表明天然气已通",
			"透明日志", "后天性疾病", "雨后天晴", "然后天黑了", "以后天天有人巡查", "如下周期", "以下周边环境", "地下周围", "乡下周转房", "上月底已完成", "去年底前建成",
			"上周五已修好", "每周五开放", "逢周六休息", "接诉后3天内已修好", "24小时内到场处理完毕", "本周内已解决了", "年底前的账已公布", "5号楼路灯已修好", "12号公路旁",
			"3日内答复了您", "已换新灯", "13日已修", "15号已到场", "灯杆编号20号灯已换", "开春前已清淤", "共3个月的补贴", "已于12月3日前完成", "收到12月份补贴",
			"12345热线", "一月份已发放", "", "上午九点到场，已修好", "共花费12.20元", "投入1.28万元", "修路2.5公里", "1-3组路灯已修复", "1-3组道路硬化属实",
			"3-5户领取", "1/2的农户领取", "2-3号楼修好", "型号K1-20", "1.5米高的灯杆", "每年1月20日发放", "每月1日发放", "每月20日公示", "每天下午开放",
			"昨天下午修好", "昨天上午修好，下午复查通水", "昨晚亮灯", "12月14日下午修好", "每周二下午办理", "晚上路灯正常亮", "晚上能亮", "三天后已恢复", "近期已修复", "近日完成了安装",
			"去年2月安装", "2020年1月安装", "2021年1月1日起施行", "自2022年起已按新标准", "每亩1.2元", "有效期至2025年3月1日", "合同到2025年12月31日",
			"编号2022-01-20", "公示7天后无异议", "三年前安装", "6月安装的路灯", "二十号渠清淤", "近期的账目", "满60天后可申请", "第3天后" })
	void takesOthersForWhatTheyAre(String answer) {
		assertThat(FutureTime.in(answer, NOW)).isEmpty();
	}

	@Test
	void dependsOnTheHour() {
		assertThat(FutureTime.in("12月15日晚亮灯", at("2021-12-15T17:59:00"))).contains("12月15日晚");
		assertThat(FutureTime.in("12月15日晚亮灯", at("2021-12-15T18:00:00"))).isEmpty();
	}

	@Test
	void takesTheNearestYear() {
		assertThat(FutureTime.in("12月28日完成", at("2022-01-04T09:00:00"))).isEmpty();
		assertThat(FutureTime.in("1月4日完成", at("2021-12-28T09:00:00"))).isPresent();
	}

	@Test
	void findsNothingWithoutAText() {
		assertThat(FutureTime.in(null, NOW)).isEmpty();
	}

	private static Instant at(String time) {
		return LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant();
	}

}
