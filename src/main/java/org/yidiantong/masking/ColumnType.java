package org.yidiantong.masking;

import java.util.regex.Pattern;

/**
 * The type of data in a column, derived from its heading.
 */
enum ColumnType {

	/** Numbers of identity documents. */
	DOCUMENTS("身份证|证件号|公民身份|身份号码|护照|残疾人?证号?|低保证号"),
	/** Bank cards and accounts. */
	ACCOUNTS("卡号|[账帐]号|[账帐]户|一卡通|存折|银行卡|社保卡|医保卡"),
	/** Telephone numbers of people. */
	PHONES("(?<!监督|举报|咨询|值班|办公|服务)(?:电话|手机|联系方式|固话|座机)"),
	/** Accounts in messengers. */
	ONLINE("微信|QQ|qq|支付宝"),
	/** Home addresses. */
	ADDRESSES("(?<!项目|工程|建设|施工|单位|办公|服务|实施)(?:住址|地址|户籍地|居住地|门牌|房号|室号)"),
	/** Names of people, except officers in charge. */
	PEOPLE("姓名|名字|户主|户名|领取人|领款人|收款人|申请人|承租人|承包人|出租人|受益人|受助人|救助对象|补助对象|帮扶对象|联系人|投诉人|反映人|签领|投保人|被保险人|业主|当事人|家庭成员"
			+ "|监护人|代领人|学生|老人"),
	/** Anything else. */
	OTHER("");

	private final Pattern heading;

	ColumnType(String heading) {
		this.heading = Pattern.compile(heading);
	}

	static ColumnType of(String heading) {
		String plain = new NormalizedText(heading).toString().replace(" ", "").replace("\n", "");
		for (ColumnType column : values()) {
			if (column.heading.matcher(plain).find()) {
				return column;
			}
		}
		return OTHER;
	}

}
