package org.yidiantong.complaints.recused;

import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.UnitCode;

/**
 * The rule which complaints an actor may see, as a condition of SQL. A test shows that it
 * says the same as the rule for one complaint.
 */
public final class VisibleComplaints {

	private VisibleComplaints() {
	}

	/** Restricts a query of the table of complaints, there called {@code c}. */
	public static void restrict(SqlConditions query, Actor actor) {
		query.and(Recusal.POST_NOT_RECUSED, actor.name());
		UnitCode own = actor.unit();
		if (own != null) {
			String unit = own.value();
			query.and(Recusal.UNIT_NOT_RECUSED, unit).and("""
					(c.supervising_unit = ? OR c.lead_unit = ? OR c.watching_unit = ?
					  OR c.assisting_units[1] IS NOT NULL AND ? = ANY (c.assisting_units))""", unit, unit, unit, unit);
		}
	}

}
