package org.yidiantong.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Somebody who acts in a district, as known at this request.
 *
 * @param kind officer or program
 * @param id of the account or the client
 * @param name under which it is recorded: an officer's post such as {@code OF-HU-D01}, or
 * a client's id; never a person's name
 * @param district the only one in which it may act
 * @param unit code of an officer's unit; null for the district's own posts and for
 * programs, which reach to the whole district
 * @param roles of an officer
 * @param permissions what it may do
 */
@ValueObject
public record Actor(Kind kind, UUID id, String name, DistrictCode district, @Nullable String unit, Set<Role> roles,
		Set<Permission> permissions) {

	/** Request attribute under which the actor of a request is found. */
	public static final String ATTRIBUTE = Actor.class.getName();

	/**
	 * Request attribute that is {@code Boolean.TRUE} when an officer was ever signed in
	 * with the browser that asks.
	 */
	public static final String STAFF_BROWSER = Actor.class.getName() + ".staff-browser";

	public Actor {
		roles = Set.copyOf(roles);
		permissions = Set.copyOf(permissions);
	}

	/** What an actor is. */
	public enum Kind {

		/** A person who is signed in. */
		OFFICER,

		/** A program with a token of its own. */
		CLIENT

	}

	/** An officer, who may do what the roles may. */
	public static Actor officer(UUID account, String post, DistrictCode district, @Nullable String unit,
			Set<Role> roles) {
		EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
		roles.forEach((role) -> permissions.addAll(role.permissions()));
		return new Actor(Kind.OFFICER, account, post, district, unit, roles, permissions);
	}

	/** A program, which may do what its scopes say. */
	public static Actor client(UUID id, String clientId, DistrictCode district, Set<Permission> permissions) {
		return new Actor(Kind.CLIENT, id, clientId, district, null, Set.of(), permissions);
	}

	/** Whether it may do something. */
	public boolean may(Permission permission) {
		return this.permissions.contains(permission);
	}

	/**
	 * Goes on only if it may.
	 * @throws NotPermitted when it may not
	 */
	public void require(Permission permission) {
		if (!may(permission)) {
			throw new NotPermitted(permission);
		}
	}

	/** Whether it reaches to the whole district, not to one unit only. */
	public boolean isDistrictWide() {
		return this.unit == null;
	}

}
