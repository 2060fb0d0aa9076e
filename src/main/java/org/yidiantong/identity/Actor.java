package org.yidiantong.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictCode;

/**
 * An officer or an API client that acts in a district, with the rights at the time of the
 * request.
 *
 * @param kind officer or client
 * @param id of the account or the client
 * @param name the name in records: an officer's post such as {@code OF-HU-D01}, or a
 * client's id; never a person's name
 * @param district the only district in which the actor may act
 * @param unit code of an officer's unit; null for the district's own posts and for
 * clients, whose scope is the whole district
 * @param roles of an officer
 * @param permissions what the actor may do
 */
@ValueObject
public record Actor(Kind kind, UUID id, String name, DistrictCode district, @Nullable UnitCode unit, Set<Role> roles,
		Set<Permission> permissions) {

	/** Name of the request attribute that holds the actor. */
	public static final String ATTRIBUTE = Actor.class.getName();

	/**
	 * Name of the request attribute that is {@code Boolean.TRUE} when an officer has ever
	 * signed in with the requesting browser.
	 */
	public static final String STAFF_BROWSER = Actor.class.getName() + ".staff-browser";

	public Actor {
		roles = Set.copyOf(roles);
		permissions = Set.copyOf(permissions);
	}

	/** The kinds of actors. */
	public enum Kind {

		/** A person with a session. */
		OFFICER,

		/** A program with an access token. */
		CLIENT

	}

	/** Creates an officer with the permissions of the roles. */
	public static Actor officer(UUID account, String post, DistrictCode district, @Nullable UnitCode unit,
			Set<Role> roles) {
		EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
		roles.forEach((role) -> permissions.addAll(role.permissions()));
		return new Actor(Kind.OFFICER, account, post, district, unit, roles, permissions);
	}

	/** Creates an API client with the permissions of its scopes. */
	public static Actor client(UUID id, String clientId, DistrictCode district, Set<Permission> permissions) {
		return new Actor(Kind.CLIENT, id, clientId, district, null, Set.of(), permissions);
	}

	/** Whether the actor has a permission. */
	public boolean may(Permission permission) {
		return this.permissions.contains(permission);
	}

	/**
	 * Checks that the actor has a permission.
	 * @throws NotPermitted when it may not
	 */
	public void require(Permission permission) {
		if (!may(permission)) {
			throw new NotPermitted(permission);
		}
	}

	/** Whether the actor's scope is the whole district, not one unit. */
	public boolean isDistrictWide() {
		return this.unit == null;
	}

}
