package org.yidiantong.identity;

/**
 * An entry of the officers' menu. A module that has staff pages contributes its entries
 * as beans; only who may do what it leads to sees it.
 *
 * @param key of its text in the message bundles
 * @param path below {@code /{district}/staff}, beginning with a slash
 * @param order the lower, the earlier
 * @param needs one of these permissions
 */
public record StaffMenuEntry(String key, String path, int order, Permission... needs) {

	/** Whether somebody sees it. */
	public boolean isFor(Actor actor) {
		for (Permission permission : this.needs) {
			if (actor.may(permission)) {
				return true;
			}
		}
		return false;
	}

}
