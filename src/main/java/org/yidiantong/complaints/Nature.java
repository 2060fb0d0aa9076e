package org.yidiantong.complaints;

import org.yidiantong.complaints.events.ComplaintFiled;

/**
 * The kind of a complaint. A disciplinary report (检举控告) is not one of them: the form
 * refers it to 12388 before anything is sent.
 */
public enum Nature {

	/** 诉求: the responsible unit handles it. */
	REQUEST,

	/** 反映问题: about the use of power; the respondent is recused. */
	REPORT,

	/** 咨询建议. */
	INQUIRY;

	/** The value in events. */
	ComplaintFiled.Nature published() {
		return ComplaintFiled.Nature.valueOf(name());
	}

}
