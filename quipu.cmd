@echo off
rem Builds Quipu if it is not built, then runs it.
setlocal
chcp 65001 >nul
set "CASA=%~dp0"
if "%CASA:~-1%"=="\" set "CASA=%CASA:~0,-1%"
if not exist "%CASA%\target\quipu.jar" (
  echo Construyendo Quipu por primera vez... 1>&2
  pushd "%CASA%"
  call mvn -q -DskipTests -Dspotless.check.skip=true package 1>&2
  if errorlevel 1 ( popd & exit /b 1 )
  popd
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" "@%CASA%\src\main\jvm.options" "-Dquipu.casa=%CASA%" -jar "%CASA%\target\quipu.jar" %*
exit /b %errorlevel%
