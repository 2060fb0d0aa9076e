package org.yidiantong.checklist.finding;

import java.util.List;

/**
 * The life events of the bound district. Implemented by {@code publishing}; others use
 * {@link org.yidiantong.checklist.ChecklistSearch}.
 */
public interface LifeEvents {

	/** The life events in the order of the folder. */
	List<LifeSituation> all();

}
