package org.yidiantong.identity.credentials;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordPolicyUnitTests {

	private static final List<String> NAMES = List.of("340825", "太湖县", "安庆市", "太湖县乡村振兴局");

	@ParameterizedTest
	@ValueSource(strings = { "short", "1234567890", "aaaaaaaaaaaa", "my-OF-HU-D01-lamp", "YIDIANTONG123", "12345678901",
			"98765432109", "1qaz2wsx3edc", "woaini5201314", "password1234", "qwertyuiop123", "Aa123456789",
			"yuanqu2021", "Yuan@341503", "anhui202112", "luanyuan2021", "liuan@2021", "zhenzhang2021", "jiwei341503",
			"xunchaban2021" })
	void refusesWhatCanBeGuessed(String password) {
		assertThat(PasswordPolicy.errors("password", "OF-HU-D01", NAMES, password, password)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "OFHUD01-2021", "of_hu_d01_2021", "OF HU D01 2021", "10D-UH-FO10D", "ＯＦＨＵＤ０１灯" })
	void refusesThePostHoweverItIsWritten(String password) {
		assertThat(errors(password)).contains("password.post");
	}

	@ParameterizedTest
	@ValueSource(strings = { "taihuxian2021", "Taihu@2021!", "taihu-xian-1", "TaiHuXian340825", "340825!taihu",
			"anqingtaihu", "taihuxianxiangcunzhenxingju", "太湖县太湖县太湖县1", "太湖县乡村振兴局2021", "安庆市太湖县乡村振兴局" })
	void refusesTheNamesOfTheAccount(String password) {
		assertThat(errors(password)).contains("password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "QWER!@#$1234", "!QAZ@WSX3edc", "1qazXSW@3edc", "qwe123!@#asd", "asdfghjkl;'",
			"zxcvbnm,./123", "ｑｗｅｒｔｙｕｉｏｐ", "１２３４５６７８９０１" })
	void refusesRunsOfTheKeyboard(String password) {
		assertThat(errors(password)).contains("password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 2 3 4 5 6 7 8 9 0", "1-2-3-4-5-6-7", "1234\u200B5678\u200B90", "Admin@123456",
			"Huawei@123", "Yuanqu@2021!", "Yuan341503!", "leader@341503", "beijing2008!", "geheim-geheim", "一二三四五六七八九十",
			"abababababab", "zhangwei1990", "zhangsan123456", "gongchandang", "woainimama1" })
	void refusesWhatIsOnlyDressedUp(String password) {
		assertThat(errors(password)).contains("password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "13865012345", "13865012345a", "+86 138-6501-2345", "341503199001011234",
			"34150319900101123X!" })
	void refusesNumbersOfPeople(String password) {
		assertThat(errors(password)).contains("password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "赵钱孙李周吴郑王冯陈", "zhaoqiansunli2021", "ZhaoQian SunLi ZhouWu", "人之初性本善2021", "甲乙丙丁戊己庚辛壬癸",
			"子丑寅卯辰巳午未申酉", "床前明月光疑是地上霜", "东南西北春夏秋冬12", "富强民主文明和谐自由平等", "天地玄黄宇宙洪荒!!",
			"\uD83D\uDE00\uD83D\uDE01\uD83D\uDE02\uD83D\uDE03\uD83D\uDE04\uD83D\uDE05\uD83D\uDE06\uD83D\uDE07\uD83D\uDE08\uD83D\uDE09",
			"\u2764\uFE0F\u2764\uFE0F\u2764\uFE0F\u2764\uFE0F\u2764\uFE0F\u2764\uFE0F12", "αβγδεζηθικλμ",
			"あいうえおかきくけこさ", })
	void refusesRowsThatManyKnowByHeart(String password) {
		assertThat(errors(password)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kV#8p!Zq2&", "xT9$mK2@vL", "lamp-bridge-42", "huanghe lamp 9", "zhe shi mima 77",
			"三盏灯 taihu bridge", "three green lamps", "三盏绿色的路灯都亮了", "fJ3-9z_Qw7rt", "8305917264603",
			"maohe lamp 17 north" })
	void takesWhatCannot(String password) {
		assertThat(PasswordPolicy.errors("password", "OF-HU-D01", NAMES, password, password)).isEmpty();
	}

	@Test
	void namesEveryMistake() {
		assertThat(PasswordPolicy.errors("password", "aaa", NAMES, "aaa", "b")).hasSize(4);
	}

	private static List<String> errors(String password) {
		return PasswordPolicy.errors("password", "OF-HU-D01", NAMES, password, password)
			.stream()
			.map((error) -> String.valueOf(error.message().getCodes()[0]).replace("mistake.", ""))
			.toList();
	}

}
