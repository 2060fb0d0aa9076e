package org.yidiantong.organization;

/**
 * The numbers of units, posts and places in a district today.
 *
 * @param handlingUnits departments, townships' governments, villages and communities
 * @param supervisingUnits townships' discipline offices and resident groups
 * @param officers posts of information officers
 * @param townships places, not units; so are villages and communities
 * @param departments handling units of the district itself
 * @param residentGroups supervising units of the district itself
 */
public record OrganizationFigures(int handlingUnits, int supervisingUnits, int officers, int townships, int villages,
		int communities, int departments, int residentGroups) {
}
