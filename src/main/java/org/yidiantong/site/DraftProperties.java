package org.yidiantong.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much drafts of forms may take of Redis.
 *
 * @param total bytes of all drafts written in half an hour, by all districts; more are
 * not kept, and the page carries them
 */
@ConfigurationProperties("yidiantong.form-drafts")
record DraftProperties(@DefaultValue("32MB") DataSize total) {
}
