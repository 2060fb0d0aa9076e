package org.yidiantong.organization;

/**
 * The types of townships. They affect names only, not rights.
 */
public enum TownshipType {

	/** 街道. */
	STREET,

	/** 镇. */
	TOWN,

	/** 乡. */
	TOWNSHIP

}
