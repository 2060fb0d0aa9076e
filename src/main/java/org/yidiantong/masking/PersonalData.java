package org.yidiantong.masking;

/**
 * What kind of personal data was hidden.
 */
public enum PersonalData {

	/** A person's name: only the surname is left. */
	NAME,
	/** A number of an identity document: nothing is left. */
	ID_NUMBER,
	/** A mobile number: its first three and last four digits are left. */
	PHONE,
	/** A fixed line: the area code is left. */
	LANDLINE,
	/** A bank card or account: the last four digits are left. */
	BANK_CARD,
	/** Where somebody lives: left up to the village, else up to the road. */
	ADDRESS,
	/** An account in WeChat, QQ and the like: nothing is left. */
	ONLINE_ACCOUNT,
	/** An e-mail address: its first character and the domain are left. */
	EMAIL,
	/** A vehicle: its place and the last two characters are left. */
	LICENCE_PLATE

}
