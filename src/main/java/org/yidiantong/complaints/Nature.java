package org.yidiantong.complaints;

import org.yidiantong.complaints.events.ComplaintFiled;

/**
 * What kind of complaint it is. A disciplinary report (检举控告) is none: it is led to 12388
 * before anything is sent.
 */
public enum Nature {

	/** 诉求: the responsible unit handles it. */
	REQUEST,

	/** 反映问题: how power was used; those concerned keep out of it. */
	REPORT,

	/** 咨询建议. */
	INQUIRY;

	/** As events call it. */
	ComplaintFiled.Nature published() {
		return ComplaintFiled.Nature.valueOf(name());
	}

}
