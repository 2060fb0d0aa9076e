package org.yidiantong.checklist.benefits;

/**
 * Who a person is to a policy.
 */
public enum PersonGroup {

	/** 老人. */
	ELDERLY,

	/** 孕产妇和有小孩的家庭. */
	MOTHER,

	/** 孩子和学生. */
	STUDENT,

	/** 残疾人. */
	DISABLED,

	/** 农户. */
	FARMER,

	/** 病人. */
	PATIENT,

	/** 退役军人和优抚对象. */
	VETERAN,

	/** 其他人. */
	OTHER

}
