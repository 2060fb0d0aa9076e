package org.yidiantong.notification;

import java.util.List;

import org.yidiantong.identity.Actor;

/**
 * What waits for an officer in one module. A module above contributes it as a bean; the
 * officers' first page shows the groups in the order of the beans.
 */
@FunctionalInterface
public interface WaitingWork {

	/**
	 * The groups of work that wait for this very officer; none for someone who may not do
	 * it. The district is bound, no transaction runs.
	 */
	List<WaitingGroup> of(Actor actor);

}
