package org.yidiantong.organization;

/**
 * The kinds of units. Each kind either handles complaints (办理主体) or supervises (监督单位).
 */
public enum UnitKind {

	/** 区直部门. */
	DEPARTMENT(false),

	/** 乡镇人民政府、街道办事处. */
	TOWNSHIP_GOVERNMENT(false),

	/** 村民委员会. */
	VILLAGE(false),

	/** 居民委员会. */
	COMMUNITY(false),

	/** 乡镇街纪(工)委. */
	TOWNSHIP_DISCIPLINE(true),

	/** 派驻纪检监察组. */
	RESIDENT_GROUP(true);

	private final boolean supervising;

	UnitKind(boolean supervising) {
		this.supervising = supervising;
	}

	public boolean supervising() {
		return this.supervising;
	}

}
