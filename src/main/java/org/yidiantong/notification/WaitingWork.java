package org.yidiantong.notification;

import java.util.List;

import org.yidiantong.identity.Actor;

/**
 * Lists what waits for an officer in one module. Modules above contribute it as a bean;
 * the inbox page shows the groups in bean order.
 */
@FunctionalInterface
public interface WaitingWork {

	/**
	 * The work that waits for this officer; empty when the officer may not do it. Called
	 * with a bound district and without a transaction.
	 */
	List<WaitingGroup> of(Actor actor);

}
