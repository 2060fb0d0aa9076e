package org.yidiantong.organization;

/**
 * What a township is called by: it decides no right, only names.
 */
public enum TownshipType {

	/** 街道. */
	STREET,

	/** 镇. */
	TOWN,

	/** 乡. */
	TOWNSHIP

}
