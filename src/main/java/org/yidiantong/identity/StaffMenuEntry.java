package org.yidiantong.identity;

/**
 * An entry of the officers' menu. Modules with staff pages contribute entries as beans.
 * Only officers with the required permission see it.
 *
 * @param key message key of its text
 * @param path below {@code /{district}/staff}, beginning with a slash
 * @param order lower numbers come first
 * @param needs the permissions, one of which is required
 */
public record StaffMenuEntry(String key, String path, int order, Permission... needs) {

	/** Whether an actor sees the entry. */
	public boolean isFor(Actor actor) {
		for (Permission permission : this.needs) {
			if (actor.may(permission)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The page that officers of a role see first after they signed in. Modules contribute
	 * them as beans; all other officers begin with the first entry of their menu.
	 *
	 * @param path below {@code /{district}/staff}, beginning with a slash
	 */
	public record FirstPage(Role role, String path) {

		/** Whether an actor begins here. */
		public boolean isFor(Actor actor) {
			return actor.roles().contains(this.role);
		}

	}

}
