# The production image: the jar laid out, a JRE, nobody's privileges. compose.yaml adds PostgreSQL.
FROM maven:3-eclipse-temurin-25 AS build
COPY --from=node:24-bookworm-slim /usr/local/bin/node /opt/node/bin/node
COPY --from=node:24-bookworm-slim /usr/local/lib/node_modules /opt/node/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /opt/node/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /opt/node/bin/npx
ENV PATH=/opt/node/bin:$PATH
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -DskipTests -Dspotless.check.skip=true -Dvaadin.node.folder=/opt/node/bin package \
 && java -Djarmode=tools -jar target/funnelroom.jar extract --destination target/room

FROM eclipse-temurin:25-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fontconfig fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /room --shell /usr/sbin/nologin funnelroom
WORKDIR /room
COPY --from=build /build/target/room/lib lib
COPY --from=build /build/target/room/funnelroom.jar funnelroom.jar
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/login"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "-jar", "funnelroom.jar"]
