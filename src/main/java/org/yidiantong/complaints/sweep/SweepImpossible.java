package org.yidiantong.complaints.sweep;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.Term;
import org.yidiantong.kernel.WrongState;

/**
 * No sweep is opened because of a complaint in this state: nothing has been found out.
 */
public class SweepImpossible extends WrongState {

	public SweepImpossible(ComplaintState state) {
		super(new Term("complaints.staff.state." + state), new Term("complaints.sweep.open"));
	}

}
