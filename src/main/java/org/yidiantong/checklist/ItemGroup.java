package org.yidiantong.checklist;

/**
 * The two groups of items: managing collective assets and affairs, and serving individual
 * citizens.
 */
public enum ItemGroup {

	/** 集体管理 */
	COLLECTIVE,

	/** 便民服务 */
	SERVICE

}
