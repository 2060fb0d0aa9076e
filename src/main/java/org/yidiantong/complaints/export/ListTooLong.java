package org.yidiantong.complaints.export;

import org.yidiantong.kernel.Refusal;

/**
 * A list has more complaints than a file may have. A narrower filter helps.
 */
public class ListTooLong extends Refusal {

	ListTooLong(long found, int most) {
		super("list-too-long", Reason.INVALID, found, most);
	}

}
