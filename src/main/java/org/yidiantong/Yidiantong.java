package org.yidiantong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The one deployable: a modular monolith for the oversight of grass-roots micro power.
 */
@SpringBootApplication
@Modulithic(systemName = "Yidiantong")
public class Yidiantong {

	public static void main(String[] args) {
		SpringApplication.run(Yidiantong.class, args);
	}

}
