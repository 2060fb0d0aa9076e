package org.yidiantong.masking;

/**
 * The types of personal data, with what stays visible.
 */
public enum PersonalData {

	/** A person's name: the surname stays. */
	NAME,
	/** A number of an identity document: nothing stays. */
	ID_NUMBER,
	/** A mobile number: the first three and last four digits stay. */
	PHONE,
	/** A fixed line: the area code stays. */
	LANDLINE,
	/** A bank card or account: the last four digits stay. */
	BANK_CARD,
	/** A home address: the part up to the village, else up to the road, stays. */
	ADDRESS,
	/** An account in WeChat, QQ and the like: nothing stays. */
	ONLINE_ACCOUNT,
	/** An e-mail address: the first character and the domain stay. */
	EMAIL,
	/** A licence plate: the place and the last two characters stay. */
	LICENCE_PLATE

}
